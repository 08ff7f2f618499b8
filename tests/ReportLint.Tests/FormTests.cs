using ReportLint.Diagnostics;
using ReportLint.Reports.Forms;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests;

public class FormTests
{
    [Theory]
    [InlineData("2019", 22, 161, 15)]
    [InlineData("2021", 10, 175, 15)]
    public void A_shipped_form_has_as_many_cells_as_it_prints(string id, int clauses, int requests, int cases)
    {
        var form = Read(id);
        Assert.Equal(clauses, form.Tables.Where(t => t.Part == 2).Sum(t => t.Rows.Length * t.Columns.Length));
        Assert.Equal(requests, form.Tables.Where(t => t.Part == 3).Sum(t => t.Rows.Length * t.Columns.Length));
        Assert.Equal(cases, form.Tables.Where(t => t.Part == 4).Sum(t => t.Rows.Length * t.Columns.Length));
    }

    static Form Read(string id)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "rules", "disclosure", "forms", id + ".yaml");
        var diagnostics = new List<Diagnostic>();
        var form = FormFile.Read(new SourceText(path, File.ReadAllText(path)), diagnostics);
        Assert.Empty(diagnostics);
        return Assert.IsType<Form>(form);
    }
}
