using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ReportLint.Output;

/// <summary>How JSON is written: Chinese as it is, characters that would act on a terminal or turn its direction as escapes.</summary>
public static class JsonText
{
    const int MostPending = 16 * 1024;

    public static JsonWriterOptions Indented { get; } = new() { Indented = true, Encoder = CreateEncoder(), NewLine = "\n" };

    public static JsonWriterOptions Compact { get; } = new() { Encoder = CreateEncoder() };

    /// <summary>Writes one indented document, ended by a line feed.</summary>
    public static void Write(Stream stream, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(stream, Indented))
            write(json);
        stream.WriteByte((byte)'\n');
    }

    /// <summary>Passes on what was written, once it is worth it: what is not passed on stays in memory.</summary>
    public static void Pass(this Utf8JsonWriter json)
    {
        if (json.BytesPending >= MostPending)
            json.Flush();
    }

    static JavaScriptEncoder CreateEncoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters('\u061C', '\u200B', '\u200E', '\u200F', '\u2028', '\u2029', '\uFEFF');
        settings.ForbidRange(UnicodeRange.Create('\u202A', '\u202E'));
        settings.ForbidRange(UnicodeRange.Create('\u2066', '\u2069'));
        return JavaScriptEncoder.Create(settings);
    }
}
