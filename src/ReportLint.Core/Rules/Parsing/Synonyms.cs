using System.Collections.Frozen;
using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Parsing;

/// <summary>Words people write where the language has another one. They are not accepted, but the right one is named.</summary>
static class Synonyms
{
    static readonly FrozenDictionary<string, string> Meant = new Dictionary<string, string>
    {
        ["等于"] = "=", ["不等于"] = "≠", ["大于"] = ">", ["小于"] = "<",
        ["大于等于"] = "≥", ["大于或等于"] = "≥", ["不小于"] = "≥", ["不低于"] = "≥", ["不少于"] = "≥",
        ["小于等于"] = "≤", ["小于或等于"] = "≤", ["不大于"] = "≤", ["不超过"] = "≤", ["不高于"] = "≤",
        ["加上"] = "+", ["减"] = "-", ["减去"] = "-", ["乘"] = "×", ["乘以"] = "×", ["除以"] = "÷",
        ["并且"] = "且", ["而且"] = "且", ["或者"] = "或", ["不是"] = "非", ["没有"] = "非 有", ["是"] = "为",
        ["包含"] = "提及", ["提到"] = "提及", ["含有"] = "提及", ["求和"] = "合计", ["总和"] = "合计", ["空"] = "空白",
        ["必须"] = "要求", ["应当"] = "要求", ["应"] = "要求", ["须"] = "要求", ["禁止"] = "不得", ["不能"] = "不得", ["不应"] = "不得", ["不准"] = "不得",
        ["等级"] = "级别", ["严重程度"] = "级别", ["范围"] = "适用", ["适用于"] = "适用", ["根据"] = "依据", ["来源"] = "依据",
        ["如果"] = "当", ["条件"] = "当", ["每"] = "对", ["查找"] = "找", ["设"] = "取", ["令"] = "取", ["误差"] = "允差", ["容差"] = "允差",
        ["空值"] = "空白", ["例子"] = "例", ["示例"] = "例", ["例如"] = "例", ["信息"] = "消息", ["帮助"] = "说明", ["备注"] = "说明",
        ["严重"] = "错误", ["错"] = "错误", ["提醒"] = "提示", ["建议"] = "提示", ["成功"] = "通过", ["失败"] = "报错", ["不通过"] = "报错",
        ["equals"] = "=", ["equal"] = "=", ["must"] = "require", ["should"] = "require", ["requires"] = "require", ["never"] = "forbid",
        ["if"] = "when", ["foreach"] = "for", ["source"] = "basis", ["because"] = "basis", ["description"] = "help", ["test"] = "example",
        ["contains"] = "mentions", ["set"] = "let", ["var"] = "let", ["empty"] = "blank", ["info"] = "note", ["failure"] = "fail", ["fails"] = "fail", ["passes"] = "pass",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What the language writes instead; null when the word is no synonym.</summary>
    public static string? Of(string word) => Meant.GetValueOrDefault(word);

    /// <summary>The word that begins a clause and is meant by another; null when there is none.</summary>
    public static Keyword? ClauseWord(string word) =>
        Of(word) is { } meant && Keywords.Find(meant) is { Kind: >= TokenKind.Rule and <= TokenKind.Example } keyword ? keyword : null;
}
