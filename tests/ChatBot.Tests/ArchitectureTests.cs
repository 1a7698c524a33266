using System.Reflection;
using ChatBot.Corpus.Works;
using ChatBot.Discord.Gateway;
using ChatBot.Search.Answers;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace ChatBot.Tests;

/// <summary>
/// The arrows between the projects: ChatBot → Search → Corpus, ChatBot → Discord, and no other; and none in a circle inside one.
/// </summary>
public class ArchitectureTests
{
    public static TheoryData<string> Projects =>
        [.. new[] { typeof(Work), typeof(Answer), typeof(GatewayClient), typeof(Program) }.Select(type => type.Assembly.Location)];

    [Fact]
    public void Corpus_knows_none_of_the_others() => Assert.Empty(ProjectsKnownTo(typeof(Work).Assembly));

    [Fact]
    public void Search_knows_Corpus_alone() => Assert.Equal(["ChatBot.Corpus"], ProjectsKnownTo(typeof(Answer).Assembly));

    [Fact]
    public void Discord_knows_none_of_the_others() => Assert.Empty(ProjectsKnownTo(typeof(GatewayClient).Assembly));

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_namespaces_of_a_project_call_each_other_in_no_circle(string assembly)
    {
        var arrows = ArrowsIn(assembly);
        Assert.NotEmpty(arrows);

        // What nothing calls that is still there can be taken away; what cannot be taken away is a circle.
        while (arrows.Select(arrow => arrow.From).Except(arrows.Select(arrow => arrow.To)).ToHashSet() is { Count: > 0 } first)
            arrows.RemoveAll(arrow => first.Contains(arrow.From));

        Assert.Empty(arrows.Select(arrow => $"{arrow.From} calls {arrow.To} ({arrow.By})").Order());
    }

    private static IEnumerable<string> ProjectsKnownTo(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => name.StartsWith("ChatBot", StringComparison.OrdinalIgnoreCase)).Order();

    private static List<(string From, string To, string By)> ArrowsIn(string path)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(path);
        var arrows = new Dictionary<(string, string), string>();
        foreach (var type in assembly.MainModule.GetTypes()
            .Where(type => NamespaceOf(type).StartsWith("ChatBot", StringComparison.Ordinal)))
        {
            foreach (var used in UsedBy(type).SelectMany(Parts).Where(used => used.Scope == type.Scope))
            {
                var (from, to) = (NamespaceOf(type), NamespaceOf(used));
                if (from != to && to.StartsWith("ChatBot", StringComparison.Ordinal))
                    arrows.TryAdd((from, to), $"{type.Name}, {used.Name}");
            }
        }
        return [.. arrows.Select(arrow => (arrow.Key.Item1, arrow.Key.Item2, arrow.Value))];
    }

    private static string NamespaceOf(TypeReference type) => type.DeclaringType is { } outer ? NamespaceOf(outer) : type.Namespace;

    private static IEnumerable<TypeReference> UsedBy(TypeDefinition type)
    {
        IEnumerable<TypeReference?> used =
        [
            type.BaseType, .. type.Interfaces.Select(one => one.InterfaceType), .. type.Fields.Select(field => field.FieldType),
            .. type.Methods.SelectMany(Signature),
                .. type.Methods.Where(method => method.HasBody).SelectMany(method => method.Body.Instructions).SelectMany(Operand),
            .. type.Methods.Where(method => method.HasBody).SelectMany(method => method.Body.Variables)
                .Select(variable => variable.VariableType),
        ];
        return used.OfType<TypeReference>();
    }

    private static IEnumerable<TypeReference> Signature(MethodReference method) =>
        [method.ReturnType, .. method.Parameters.Select(parameter => parameter.ParameterType)];

    private static IEnumerable<TypeReference> Operand(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod method => [method.DeclaringType, .. method.GenericArguments, .. Signature(method)],
        MethodReference method => [method.DeclaringType, .. Signature(method)],
        _ => [],
    };

    /// <summary>A type with what it is made of: the arguments of a generic one, the elements of an array.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericInstanceType generic => [generic.ElementType, .. generic.GenericArguments.SelectMany(Parts)],
        TypeSpecification made => Parts(made.ElementType),
        _ => [type],
    };
}
