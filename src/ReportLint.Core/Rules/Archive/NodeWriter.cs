using System.Collections.Immutable;
using ReportLint.Archive;
using ReportLint.Rules.Binding;
using ReportLint.Text;

namespace ReportLint.Rules.Archive;

/// <summary>Writes the nodes of one rule file. A node that is met twice is written once, so that what is shared is shared again.</summary>
sealed class NodeWriter(BytesBuilder bytes, FormNumbers forms)
{
    readonly Dictionary<object, int> written = new(ReferenceEqualityComparer.Instance);

    public BytesBuilder Bytes => bytes;

    /// <summary>A form, a table or a line, by its number.</summary>
    public void Named(object named) => bytes.Number(forms.Of(named));

    public void Tag(NodeTag tag) => bytes.Byte((byte)tag);

    public void Span(TextSpan span)
    {
        bytes.Number(span.Start);
        bytes.Number(span.Length);
    }

    /// <summary>What a node begins with.</summary>
    public void Begin(NodeTag tag, TextSpan span)
    {
        Tag(tag);
        Span(span);
    }

    public void Node(BoundExpression node) => Once(node, ExpressionArchive.Write);

    public void Nodes<T>(ImmutableArray<T> nodes)
        where T : BoundExpression => Each(nodes, static (to, node) => to.Node(node));

    /// <summary>The thing, or its number when it has been written before.</summary>
    public void Once<T>(T thing, Action<NodeWriter, T> write)
        where T : class
    {
        if (written.TryGetValue(thing, out var number))
        {
            bytes.Number(number + 1);
            return;
        }
        bytes.Number(0);
        write(this, thing);
        written.Add(thing, written.Count);
    }

    public void Each<T>(ImmutableArray<T> things, Action<NodeWriter, T> write)
    {
        bytes.Number(things.Length);
        foreach (var thing in things)
            write(this, thing);
    }
}
