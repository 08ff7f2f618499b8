using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Yaml;

/// <summary>What can be wrong with a YAML file of a pack or of the configuration.</summary>
static class YamlDiagnostics
{
    public static Diagnostic NotYaml(Location at, string detail) => Error("RL0101", at,
        $"这里不是有效的 YAML（{detail}）。请检查缩进、冒号后的空格和引号。",
        $"This is not valid YAML ({detail}). Check the indentation, the space after each colon and the quotes.");

    public static Diagnostic MissingKey(Location at, string key) => Error("RL0102", at,
        $"这里缺“{key}”。",
        $"The key '{key}' is missing here.");

    public static Diagnostic UnknownKey(Location at, string key, string? nearest) => Error("RL0103", at,
        nearest is null ? $"不认识“{key}”。" : $"不认识“{key}”。是不是“{nearest}”？",
        nearest is null ? $"Unknown key '{key}'." : $"Unknown key '{key}'. Did you mean '{nearest}'?") with { Suggestion = nearest };

    public static Diagnostic WrongValue(Location at, string key, string found, LocalizedText expected) => Error("RL0104", at,
        $"“{key}”应是{expected.Chinese}，这里写的是“{found}”。",
        $"'{key}' should be {expected.In(Language.English)}, found '{found}'.");

    public static Diagnostic NameTwice(Location at, string name) => Error("RL0105", at,
        $"“{name}”出现了两次，这里每个名称只能用一次。",
        $"'{name}' is given twice; a name may be used once here.");

    public static Diagnostic Refused(Location at) => Error("RL0106", at,
        "这里用了锚点或别名（& 或 *），或嵌套过深。请把内容直接写出来。",
        "Anchors and aliases (& or *) and very deep nesting are not accepted. Write the content out.");

    public static Diagnostic ZeroCharacter(Location at) => Error("RL0107", at,
        "这里有编码为零的字符（\\0），文字和路径里都不能有。请删去。",
        "There is a character of code zero (\\0) here, which no text or path can have. Delete it.");

    static Diagnostic Error(string id, Location at, string chinese, string english) =>
        new(id, Severity.Error, new LocalizedText(chinese, english), at);
}
