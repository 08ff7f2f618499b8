using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Reports.Forms;

/// <summary>A table of a form. Rows and columns are trees: a group such as “法人或其他组织” has members below it.</summary>
public sealed class FormTable
{
    public FormTable(
        string form, string id, int part, ImmutableArray<string> captions, bool sideBySide,
        ImmutableArray<FormLine> rows, ImmutableArray<FormLine> columns)
    {
        Form = form;
        Id = id;
        Part = part;
        Captions = captions;
        IsSideBySide = sideBySide;
        RowTree = rows;
        ColumnTree = columns;
        Rows = Printed(rows);
        Columns = Printed(columns);
    }

    /// <summary>The id of the form this table belongs to.</summary>
    public string Form { get; }

    public string Id { get; }

    /// <summary>The number of the part it stands in.</summary>
    public int Part { get; }

    /// <summary>Printed words that announce the table: the clause it reports on, or the corner of its header.</summary>
    public ImmutableArray<string> Captions { get; }

    /// <summary>Whether the form prints the rows beside one another, in a single line of figures.</summary>
    public bool IsSideBySide { get; }

    /// <summary>The top of the row tree, in printed order, groups included.</summary>
    public ImmutableArray<FormLine> RowTree { get; }

    public ImmutableArray<FormLine> ColumnTree { get; }

    /// <summary>The rows that have cells, in printed order. A row's <see cref="FormLine.Index"/> is its place here.</summary>
    public ImmutableArray<FormLine> Rows { get; }

    public ImmutableArray<FormLine> Columns { get; }

    /// <summary>Where the form names it; null for a table that no file gave.</summary>
    public Location? Location { get; init; }

    public bool IsCalled(string name) => Id == name;

    /// <summary>The row or group of rows with that name or bare alias.</summary>
    public FormLine? Row(string name) => Find(RowTree, name);

    public FormLine? Column(string name) => Find(ColumnTree, name);

    /// <summary>Every row, groups included, in printed order.</summary>
    public IEnumerable<FormLine> AllRows => All(RowTree);

    public IEnumerable<FormLine> AllColumns => All(ColumnTree);

    public override string ToString() => $"{Id} ({Form})";

    static FormLine? Find(ImmutableArray<FormLine> lines, string name)
    {
        foreach (var line in lines)
        {
            if (line.IsCalled(name))
                return line;
            if (Find(line.Members, name) is { } found)
                return found;
        }
        return null;
    }

    static IEnumerable<FormLine> All(ImmutableArray<FormLine> lines)
    {
        foreach (var line in lines)
        {
            yield return line;
            foreach (var member in All(line.Members))
                yield return member;
        }
    }

    static ImmutableArray<FormLine> Printed(ImmutableArray<FormLine> lines)
    {
        ImmutableArray<FormLine> printed = [.. All(lines).Where(l => l.HasCells)];
        for (var i = 0; i < printed.Length; i++)
            printed[i].Index = i;
        return printed;
    }
}
