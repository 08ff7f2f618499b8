using System.Globalization;
using System.Text;

namespace ReportLint.Benchmarks.Generating;

/// <summary>
/// The sentences of one page. Bodies write alike, not the same: each has a few turns of its own, so that two pages share about a sixth of them.
/// None speaks of a fee, of a period or of another year, and no figure is a part of another.
/// </summary>
sealed class Prose
{
    const int TurnsOfAPage = 8;

    static readonly string[] Openings =
    [
        "坚持以公开为常态、不公开为例外", "围绕全年中心工作和群众关心的热点问题", "聚焦重大建设项目和社会公益事业领域", "严格落实“三审三校”制度",
        "为方便企业和群众准确获取所需内容", "对照上级要求和评估指出的不足", "着眼于让群众看得懂、用得上", "按照职责分工和工作台账",
        "主要负责人专题听取汇报三次以上", "依托政务服务大厅、图书馆和档案馆", "把公开融入决策、执行和服务的全过程", "针对检查发现的薄弱环节",
        "结合机构职能调整的实际", "在重要政策出台的同时", "统筹线上线下多种形式", "借助新闻发布会和在线访谈",
        "由办公室牵头、各科室配合", "根据年度工作要点逐项分解任务", "立足便民利企", "从源头把好文件属性认定关",
        "以基层标准化规范化为抓手", "通过开放日、座谈会等活动", "深入社区、园区和田间地头", "利用广播、公告栏和宣传册",
        "本着及时、准确、全面的原则", "经过全面梳理和集中整改", "在人手紧、任务重的情况下", "紧扣优化营商环境这条主线",
        "会同宣传、司法等单位", "参照先进地区的做法",
    ];

    static readonly string[] Closings =
    [
        "全面推进决策和结果公开，保障人民群众的知情权与参与权", "及时更新栏目内容，发布各类信息{0}条", "先审查、后公开，未发生失密泄密情况", "制作图解、视频等解读材料{1}篇",
        "做到程序规范、答复及时、有据可查", "办理网上留言{0}件，群众满意度不断提升", "成立领导小组，明确专人负责具体工作", "召开推进会{2}次，研究解决难点问题",
        "规范栏目设置，完善检索功能", "编制完善{2}个试点领域的标准目录，并动态调整", "整改错别字、失效链接等问题{2}处，运行平稳有序", "设置查阅点{2}个，配备电脑和自助终端",
        "作为评先评优的重要参考，对落实不到位的及时提醒", "发放调查问卷{0}份，梳理意见建议并逐一落实", "集中发布惠企政策{1}项，推动政策直达快享", "邀请代表委员和居民{1}人走进机关，面对面听取意见",
        "充实人员力量，落实工作经费", "公示行政执法结果{0}条，主动接受群众意见", "做好历史文件的清理，标注有效性", "举办业务讲座{2}期，参训人员{1}人次",
        "实现数据同源、一处发布、多处可见", "回应社会关切{2}次，没有出现负面舆情", "健全台账，实行销号管理", "主动征求公众对重大事项草案的意见，采纳建议{2}条",
        "转载上级重要信息{0}条，扩大传播范围", "建立会商机制，遇有疑难事项集体研究", "统一答复文书格式，一次告知补正内容", "推出场景化专题{2}个，按人群归集办事指南",
        "安排专人值守，工作日当天回复", "形成一级抓一级、层层抓落实的局面",
    ];

    static readonly string[] Shortcomings =
    [
        "公开的主动性有待增强，个别科室认识还不到位", "解读形式较为单一，群众喜闻乐见的形式运用不多", "人员变动较为频繁，业务水平参差不齐", "部分栏目更新不够及时，内容不够丰富",
        "与群众的互动还不充分，意见收集渠道偏少", "基层公开的标准落实不够平衡", "文件公开属性认定的把握尺度不一", "新媒体的传播力和影响力不强",
    ];

    static readonly string[] Remedies =
    [
        "加强学习，把责任压实到岗到人", "丰富图解、短视频等形式，提高可读性", "保持队伍稳定，开展以老带新", "定期巡查栏目，限时补齐内容",
        "开设征集专栏，及时反馈采纳情况", "总结试点经验，分批推广", "细化认定流程，增加集体会商", "策划专题内容，加强部门联动",
    ];

    readonly SplitMix random;
    readonly string[] openings;
    readonly string[] closings;

    public Prose(SplitMix random)
    {
        this.random = random;
        openings = TurnsFrom(Openings);
        closings = TurnsFrom(Closings);
    }

    /// <summary>A paragraph of four to eight sentences.</summary>
    public string Paragraph()
    {
        var text = new StringBuilder();
        for (var left = random.Between(4, 8); left > 0; left--)
        {
            text.Append(random.Of(openings)).Append('，');
            text.AppendFormat(CultureInfo.InvariantCulture, random.Of(closings), random.Between(2, 400), random.Between(2, 90), random.Between(2, 60)).Append('。');
        }
        return text.ToString();
    }

    public string Problems()
    {
        var first = random.Below(Shortcomings.Length);
        var second = (first + random.Between(1, Shortcomings.Length - 1)) % Shortcomings.Length;
        return $"一是{Shortcomings[first]}；二是{Shortcomings[second]}。下一步，将{Remedies[first]}；{Remedies[second]}。{Paragraph()}";
    }

    string[] TurnsFrom(string[] all)
    {
        var first = random.Below(all.Length);
        var step = random.Of([1, 7, 11, 13, 17, 19, 23, 29]);
        return [.. Enumerable.Range(0, TurnsOfAPage).Select(i => all[(first + i * step) % all.Length])];
    }
}
