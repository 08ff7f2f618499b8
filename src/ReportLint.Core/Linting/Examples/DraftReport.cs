using System.Collections.Immutable;
using System.Text;
using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Linting.Examples;

/// <summary>
/// Writes a draft out as a text and a report over it, so that everything a rule reads has a place, as in a real one.
/// </summary>
static class DraftReport
{
    public static Report Build(ReportDraft draft, string path = "")
    {
        var writer = new Writer();
        writer.Write(draft);
        var source = new SourceText(path, writer.Text);
        return new Report
        {
            Source = source,
            Layout = "",
            Facts = Facts(draft, source, writer),
            Sections = [.. draft.Parts.Select((p, i) => Section(source, p, writer.Parts[i]))],
            Tables = [.. writer.Tables.Select(t => t.Build(source))],
            Prose = Mapped(source, [writer.Preamble, .. writer.Parts.Select(p => p.Prose)]),
            Preamble = Mapped(source, [writer.Preamble]),
            Damages = draft.IsDamaged ? [new Damage("", source.At(writer.Preamble)) { LosesProse = true }] : [],
        };
    }

    static Facts Facts(ReportDraft draft, SourceText source, Writer writer) => new()
    {
        Title = draft.Title is { } title ? new Fact<string>(title, source.At(writer.Title)) : null,
        Issuer = draft.Issuer is { } issuer ? new Fact<string>(issuer, source.At(writer.Preamble)) : null,
        IssuerLevel = draft.IssuerLevel,
        IssuerKind = draft.IssuerKind,
        Year = draft.Year is { } year ? new Fact<int>(year, source.At(writer.Title)) : null,
        Period = draft.PeriodStart is null && draft.PeriodEnd is null
            ? null
            : new Fact<Period>(new Period(draft.PeriodStart, draft.PeriodEnd), source.At(writer.Preamble)),
        Published = draft.Published is { } published ? new Fact<DateOnly>(published, source.At(writer.Preamble)) : null,
        Form = draft.Tables.Count > 0 ? draft.Form : null,
        DueForm = draft.DueForm,
    };

    static Section Section(SourceText source, DraftPart part, (TextSpan Heading, TextSpan Prose) place) =>
        new(part.Number, OrdinalOf(part), part.Title, source.At(place.Heading), Mapped(source, [place.Prose]));

    static string? OrdinalOf(DraftPart part) => part.Ordinal is { } ordinal ? HanNumeral.Of(ordinal) : null;

    static MappedText Mapped(SourceText source, IEnumerable<TextSpan> spans)
    {
        var builder = new MappedText.Builder(source);
        foreach (var span in spans)
            builder.Append(span);
        return builder.ToMappedText();
    }

    /// <summary>Lays the draft out: title, opening, then each part with its heading, prose and tables.</summary>
    sealed class Writer
    {
        readonly StringBuilder text = new();

        public string Text => text.ToString();

        public TextSpan Title { get; private set; }

        public TextSpan Preamble { get; private set; }

        public List<(TextSpan Heading, TextSpan Prose)> Parts { get; } = [];

        public List<WrittenTable> Tables { get; } = [];

        public void Write(ReportDraft draft)
        {
            Title = Line(draft.Title ?? "");
            Preamble = Line(draft.Preamble);
            foreach (var part in draft.Parts)
            {
                var heading = Line((OrdinalOf(part) is { } ordinal ? ordinal + "、" : "") + part.Title);
                Parts.Add((heading, Line(part.Prose)));
                foreach (var table in draft.Tables.Where(t => t.Form.Part == part.Number))
                    Write(table);
            }
            foreach (var table in draft.Tables.Where(t => draft.Part(t.Form.Part) is null))
                Write(table);
        }

        void Write(DraftTable table)
        {
            var start = text.Length;
            var cells = DraftTotals.Complete(table);
            var names = new Dictionary<FormLine, TextSpan>();
            foreach (var (line, name) in table.Names.Where(n => !table.Form.Rows.Contains(n.Key)))
                names[line] = Line(name);
            var spans = new TextSpan[table.Form.Rows.Length, table.Form.Columns.Length];
            foreach (var row in table.Form.Rows)
            {
                var label = Append(table.Names.GetValueOrDefault(row, row.Label));
                if (table.Names.ContainsKey(row))
                    names[row] = label;
                foreach (var column in table.Form.Columns)
                {
                    text.Append('\t');
                    spans[row.Index, column.Index] = Append(cells[row.Index, column.Index].Raw ?? "");
                }
                text.Append('\n');
            }
            Tables.Add(new WrittenTable(table.Form, TextSpan.FromBounds(start, text.Length), cells, spans)
            {
                Renamed = [.. names.Select(n => new RenamedLine(n.Key, table.Names[n.Key], n.Value))],
            });
        }

        TextSpan Line(string line)
        {
            var start = text.Length;
            text.Append(line).Append('\n');
            return TextSpan.FromBounds(start, text.Length);
        }

        TextSpan Append(string raw)
        {
            var start = text.Length;
            text.Append(raw);
            return TextSpan.FromBounds(start, text.Length);
        }
    }

    sealed record WrittenTable(FormTable Form, TextSpan Span, DraftCell[,] Cells, TextSpan[,] Spans)
    {
        public ImmutableArray<RenamedLine> Renamed { get; init; } = [];

        public Table Build(SourceText source)
        {
            var cells = new Cell?[Form.Rows.Length, Form.Columns.Length];
            foreach (var row in Form.Rows)
            {
                foreach (var column in Form.Columns)
                {
                    var (value, raw) = Cells[row.Index, column.Index];
                    cells[row.Index, column.Index] = value is null ? null : new Cell(row, column, value, raw, Spans[row.Index, column.Index]);
                }
            }
            return new Table(Form, Grade.A, source.At(Span), cells) { Renamed = Renamed };
        }
    }
}
