using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportLint.Archive;
using ReportLint.Reports.Similarity;
using ReportLint.Rules.Binding;
using ReportLint.Text;

namespace ReportLint.Rules.Archive;

/// <summary>Reads back what <see cref="NodeWriter"/> wrote.</summary>
/// <param name="resemblance">How texts of the pack's reports are compared.</param>
sealed class NodeReader(ArchiveBytes bytes, FormNumbers forms, Resemblance resemblance)
{
    readonly List<object> read = [];

    public ArchiveBytes Bytes => bytes;

    public FormNumbers Forms => forms;

    public Resemblance Resemblance => resemblance;

    public NodeTag Tag() => (NodeTag)bytes.Byte();

    public TextSpan Span() => new(bytes.Number(), bytes.Number());

    /// <exception cref="InvalidCastException">It is another kind of node.</exception>
    public T Node<T>()
        where T : BoundExpression => (T)Once(ExpressionArchive.Read);

    public ImmutableArray<T> Nodes<T>()
        where T : BoundExpression => Each(static from => from.Node<T>());

    public T Once<T>(Func<NodeReader, T> readNew)
        where T : class
    {
        if (bytes.Number() is not 0 and var number)
            return (T)read[number - 1];
        var thing = readNew(this);
        read.Add(thing);
        return thing;
    }

    public ImmutableArray<T> Each<T>(Func<NodeReader, T> readOne)
    {
        var things = new T[bytes.Count()];
        for (var i = 0; i < things.Length; i++)
            things[i] = readOne(this);
        return ImmutableCollectionsMarshal.AsImmutableArray(things);
    }
}
