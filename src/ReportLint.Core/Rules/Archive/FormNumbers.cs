using System.Collections.Immutable;
using ReportLint.Reports.Forms;

namespace ReportLint.Rules.Archive;

/// <summary>A number for every form of a pack, and for every table and line in them: bound rules name them by it.</summary>
sealed class FormNumbers
{
    readonly List<FormTable> tables = [];
    readonly List<FormLine> lines = [];
    readonly Dictionary<object, int> numbers = new(ReferenceEqualityComparer.Instance);
    readonly FormSet forms;

    public FormNumbers(FormSet forms)
    {
        this.forms = forms;
        foreach (var form in forms.Forms)
        {
            foreach (var table in form.Tables)
            {
                tables.Add(table);
                Add(table.RowTree);
                Add(table.ColumnTree);
            }
        }
    }

    public Form Form(int number) => forms.Forms[number];

    public FormTable Table(int number) => tables[number];

    public FormLine Line(int number) => lines[number];

    /// <exception cref="KeyNotFoundException">It is of other forms.</exception>
    public int Of(object named)
    {
        if (numbers.Count == 0)
            Count();
        return numbers[named];
    }

    void Add(ImmutableArray<FormLine> some)
    {
        foreach (var line in some)
        {
            lines.Add(line);
            Add(line.Members);
        }
    }

    void Count()
    {
        for (var i = 0; i < forms.Forms.Length; i++)
            numbers[forms.Forms[i]] = i;
        for (var i = 0; i < tables.Count; i++)
            numbers[tables[i]] = i;
        for (var i = 0; i < lines.Count; i++)
            numbers[lines[i]] = i;
    }
}
