using Onnx;

namespace ChatBot.Search.Encoder;

/// <summary>
/// A network without what does not lead to its first output, such as a layer behind the last states: it would be run, and nobody reads it.
/// </summary>
internal static class PrunedNetwork
{
    /// <param name="graph">Its nodes stand in the order in which they run (https://github.com/onnx/onnx/blob/main/docs/IR.md).</param>
    public static void Prune(GraphProto graph)
    {
        while (graph.Output.Count > 1)
            graph.Output.RemoveAt(1);
        var read = new HashSet<string>(StringComparer.Ordinal) { graph.Output[0].Name };
        var nodes = new Stack<NodeProto>();
        foreach (var node in graph.Node.Reverse().Where(node => node.Output.Any(read.Contains)))
        {
            read.UnionWith(node.Input);
            nodes.Push(node);
        }
        graph.Node.Clear();
        graph.Node.Add(nodes);
        foreach (var unread in graph.Initializer.Where(tensor => !read.Contains(tensor.Name)).ToArray())
            graph.Initializer.Remove(unread);
    }
}
