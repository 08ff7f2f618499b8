using System.Globalization;
using System.Text;

namespace ReportLint.Benchmarks.Generating;

/// <summary>Sentences such as reports are made of. None speaks of a fee, of a period or of another year.</summary>
static class Prose
{
    static readonly string[] Sentences =
    [
        "坚持以公开为常态、不公开为例外，全面推进决策、执行、管理、服务、结果公开，切实保障人民群众的知情权、参与权和监督权。",
        "通过门户网站公开各类信息{0}条，通过政务新媒体发布信息{1}条，通过公开栏、宣传册等形式公开信息{2}条。",
        "聚焦财政预决算、重大建设项目、社会公益事业建设等领域，及时更新栏目内容，累计发布信息{0}条。",
        "严格落实信息发布“三审三校”制度，坚持先审查、后公开，一事一审、全面审查，未发生失密泄密情况。",
        "加强政策解读，采用文字、图表、视频等形式发布解读材料{0}篇，其中负责人解读{1}篇。",
        "优化办理流程，明确受理、登记、审核、答复、归档各环节的责任，做到程序规范、答复及时、有据可查。",
        "主动回应群众关切，办理网上留言{0}件，办结率百分之百，群众满意度不断提升。",
        "健全工作机制，成立由主要负责人任组长的领导小组，明确专人负责，定期研究解决工作中的重点难点问题。",
        "组织召开工作推进会{0}次，举办业务培训班{1}期，培训{2}人次，工作人员的业务能力得到加强。",
        "对照目录逐项梳理，规范栏目设置，完善检索功能，方便企业和群众快速准确获取所需内容。",
        "持续推进基层政务公开标准化规范化建设，编制完善{0}个试点领域的标准目录，并根据职责变化动态调整。",
        "开展网站和政务新媒体日常巡查，整改错别字、失效链接等问题{0}处，平台运行平稳有序。",
        "依托政务服务大厅、图书馆、档案馆设置查阅点{0}个，配备电脑、自助终端等设备，为群众查阅提供便利。",
        "将公开工作纳入年度绩效考核，占分值权重{0}分，对工作落实不到位的单位及时提醒督促。",
        "广泛开展社会评议，发放调查问卷{0}份，收回有效问卷{1}份，梳理意见建议{2}条并逐一落实。",
        "围绕优化营商环境，集中发布惠企政策{0}项，推动政策直达快享，助力市场主体健康发展。",
        "举办“开放日”活动{0}场，邀请人大代表、政协委员、企业和群众代表{1}人走进机关，面对面听取意见。",
        "强化工作保障，充实人员力量，落实工作经费，推动各项任务落地见效。",
    ];

    static readonly string[] Shortcomings =
    [
        "一是公开的主动性有待增强，个别科室对公开工作的认识还不到位，内容更新不够及时。",
        "二是解读形式较为单一，图解、视频等群众喜闻乐见的形式运用不多。",
        "三是队伍建设有待加强，人员变动较为频繁，业务水平参差不齐。",
        "下一步，将加强学习培训，完善工作制度，压实工作责任，不断提高公开工作的质量和水平。",
        "同时，丰富解读形式，拓宽公开渠道，增强公开内容的可读性和实用性，更好满足群众需求。",
    ];

    /// <summary>A paragraph of four to eight sentences.</summary>
    public static string Paragraph(SplitMix random)
    {
        var text = new StringBuilder();
        for (var left = random.Between(4, 8); left > 0; left--)
            text.AppendFormat(CultureInfo.InvariantCulture, random.Of(Sentences), random.Between(2, 400), random.Between(2, 90), random.Between(2, 60));
        return text.ToString();
    }

    public static string Problems(SplitMix random) => string.Concat(Shortcomings) + random.Of(Sentences[..1]);
}
