using System.Collections.Frozen;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>What the words of the language mean, in a line each, for those who write rules.</summary>
static class KeywordMessages
{
    static readonly FrozenDictionary<TokenKind, LocalizedText> Meanings = new Dictionary<TokenKind, LocalizedText>
    {
        [TokenKind.Rule] = new("规则的开头：编号和标题", "begins a rule: its id and title"),
        [TokenKind.Severity] = new("问题有多重：错误、警告、提示", "how grave a finding is: error, warning, note"),
        [TokenKind.Status] = new("规则到了哪一步：草案、征求意见、正式、废止", "how far the rule has come: draft, consultation, final, repealed"),
        [TokenKind.Owner] = new("谁负责这条规则", "who keeps the rule"),
        [TokenKind.Basis] = new("依据的文件和条款，可写多行", "the document and clause it rests on; may repeat"),
        [TokenKind.Message] = new("报错时显示的话；{左} {右} {相差} 和规则里的名称会换成数值", "the finding's text; {left} {right} {difference} and names of the rule become figures"),
        [TokenKind.Help] = new("报错后怎么办", "what to do about a finding"),
        [TokenKind.Applies] = new("对哪些报告起作用，按年度、格式、单位等", "which reports it speaks of, by year, form, issuer and other facts"),
        [TokenKind.When] = new("按内容限定：条件不成立就不适用", "a condition on content; where it is false the rule does not apply"),
        [TokenKind.For] = new("对表的每一行、每一列、每一格各查一次", "repeats the rule for each row, column or cell of a table"),
        [TokenKind.In] = new("在哪里找文字", "the place to search"),
        [TokenKind.Find] = new("要找的文字；{n} 取出其中的数", "the text to find; {n} takes a number out of it"),
        [TokenKind.Unfound] = new("找不到文字时得什么结论", "the outcome when nothing is found"),
        [TokenKind.Let] = new("给一个值起名，可按年度不同", "names a value, by year if need be"),
        [TokenKind.Require] = new("必须成立", "what must hold"),
        [TokenKind.Forbid] = new("不得成立", "what must not hold"),
        [TokenKind.Tolerance] = new("允许相差多少", "how far the two sides may differ"),
        [TokenKind.Blank] = new("空白格怎么办：未知、视为 0、不适用、报错", "what a blank cell counts as: unknown, as 0, inapplicable, fail"),
        [TokenKind.Example] = new("例子，也是这条规则的测试", "an example, which tests the rule"),
        [TokenKind.Sum] = new("合计：一组各格之和，总计不重复计", "adds up the cells of a group; totals are not counted twice"),
        [TokenKind.Count] = new("条件成立的格数或处数", "how many cells or places fulfil a condition"),
        [TokenKind.Length] = new("文字的字数", "the length of a text in characters"),
        [TokenKind.Similarity] = new("两段文字有多像，不计数字、日期和单位名称", "how alike two texts are, numbers, dates and names aside"),
        [TokenKind.Previous] = new("同一单位上一年的报告", "the same body's report of the year before"),
        [TokenKind.Roster] = new("单位名单（bodies.yaml）上应有的报告，一个单位一年一份", "the reports that the list of bodies (bodies.yaml) says are due, one a body and year"),
        [TokenKind.Other] = new("同一年度其他单位的报告", "the reports of other bodies for the same year"),
        [TokenKind.Unknown] = new("空白可以是任何数；无论是几都不成立才报错", "a blank may be any number; it fails only if it fails for all of them"),
        [TokenKind.Leaves] = new("加到最末一级", "adds the deepest cells"),
        [TokenKind.Whole] = new("报告的全部文字，不含表格", "all prose, tables left out"),
        [TokenKind.Preamble] = new("第一部分之前的文字", "the prose before part one"),
        [TokenKind.Headings] = new("所有一级标题：印着“一、”“二、”的标题", "every top-level heading with its ordinal"),
        [TokenKind.Ordinal] = new("标题前面印的序号", "the ordinal printed before a heading"),
        [TokenKind.Mentions] = new("文字里出现", "the text occurs"),
        [TokenKind.Worded] = new("写法相同，或是格式认可的另一种写法", "worded so, or in another way that the form accepts"),
        [TokenKind.Ordered] = new("按次序出现", "the parts stand in this order"),
        [TokenKind.Has] = new("报告里有", "the report has it"),
        [TokenKind.Form] = new("报告用的格式", "the form the report uses"),
        [TokenKind.DueForm] = new("这一年度应当用的格式", "the form due for the report's year"),
        [TokenKind.Year] = new("报告的年度", "the fiscal year reported on"),
        [TokenKind.Period] = new("统计期限", "the days the figures cover"),
        [TokenKind.Published] = new("公布日期", "the day it was published"),
        [TokenKind.Issuer] = new("单位名称", "the body that reports"),
        [TokenKind.IssuerLevel] = new("单位的层级和种类", "the body's level and kind"),
        [TokenKind.Damaged] = new("抓取的内容是否受损", "whether the capture is damaged"),
    }.ToFrozenDictionary();

    public static LocalizedText? Of(TokenKind kind) => Meanings.TryGetValue(kind, out var meaning) ? meaning : null;
}
