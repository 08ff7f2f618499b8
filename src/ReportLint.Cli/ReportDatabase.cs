using Microsoft.Data.Sqlite;
using ReportLint.Output;
using ReportLint.Reports;

namespace ReportLint.Cli;

/// <summary>Reports as an SQLite database: a table of reports with their facts, and a table of cells.</summary>
static class ReportDatabase
{
    const string Schema = """
        PRAGMA journal_mode = OFF;
        PRAGMA synchronous = OFF;
        CREATE TABLE reports (path TEXT PRIMARY KEY, title TEXT, issuer TEXT, issuerLevel TEXT, issuerKind TEXT, year INTEGER, published TEXT) WITHOUT ROWID;
        CREATE TABLE cells (
          path TEXT NOT NULL REFERENCES reports, form TEXT, "table" TEXT, grade TEXT, "row" TEXT, "column" TEXT,
          state TEXT, value NUMERIC, unit TEXT, candidates TEXT, raw TEXT, line INTEGER, lineColumn INTEGER);
        """;

    const string Indexes = """CREATE INDEX cellsByPlace ON cells ("table", "row", "column");""";

    /// <summary>The database is made beside other temporary files and copied once it is whole.</summary>
    public static void Write(IEnumerable<Report> reports, Stream stream)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            Fill(reports, file);
            using var whole = File.OpenRead(file);
            whole.CopyTo(stream);
        }
        catch (SqliteException e)
        {
            throw new IOException(e.Message, e);
        }
        finally
        {
            File.Delete(file);
        }
    }

    static void Fill(IEnumerable<Report> reports, string file)
    {
        SQLitePCL.Batteries_V2.Init();
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        Execute(connection, Schema);
        using (var transaction = connection.BeginTransaction())
        {
            using var insertReport = Insert(connection, transaction, "reports", ReportRows.FactColumns.Count);
            using var insertCell = Insert(connection, transaction, "cells", ReportRows.CellColumns.Count + 1);
            foreach (var report in reports)
            {
                Run(insertReport, ReportRows.Facts(report));
                foreach (var cell in ReportRows.Cells(report))
                    Run(insertCell, [report.Source.Path, .. cell]);
            }
            transaction.Commit();
        }
        Execute(connection, Indexes);
    }

    static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    static SqliteCommand Insert(SqliteConnection connection, SqliteTransaction transaction, string table, int columns)
    {
        var names = Enumerable.Range(0, columns).Select(i => $"$v{i}").ToList();
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", names)})";
        foreach (var name in names)
            command.Parameters.Add(name, SqliteType.Text);
        return command;
    }

    static void Run(SqliteCommand command, string[] values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i].Length == 0 ? DBNull.Value : values[i];
        command.ExecuteNonQuery();
    }
}
