using System.Runtime.CompilerServices;
using ChatBot.Corpus.Works;
using ChatBot.Discord.Gateway;
using ChatBot.Search.Answers;
using Mono.Cecil;

namespace ChatBot.Tests;

/// <summary>What stands in src/ is reached from the program's entry: nothing there serves the tests alone, or nobody.</summary>
/// <remarks>
/// Setters and the members that records are given are left out. Constructors (the container calls them) and members that override
/// another or implement an interface are reached with their type.
/// </remarks>
public class DeadCodeTests
{
    /// <summary>What tests alone read, and why it may stay.</summary>
    private static readonly HashSet<string> Allowed =
    [
        "WordLists.All", "WordLists.Unread", "WordList.Name", "WordList.Source", "Lexicon.Lists", // the lexicons are held to their form
        "Lexicon.Language",
        "Snowflake.Parse", // the other way of ToString
        "Terminal.On", // a terminal that is no terminal
        "CommandRegistry.IsPrepared", // when it is prepared cannot be told from outside, but by a clock
        "Gazetteer.Empty", "NameWords.None", // a library without names
        "ZoneCities.Zones", // each is held against the zones of NodaTime
        "DailyReply.op_Implicit",
        // Read by the serializer's reflection at build or at run time: they only describe a form.
        "AnswerJson", "QuoteJson", "LineCompletion",
    ];

    private readonly HashSet<IMemberDefinition> _reached = [];
    private readonly Stack<IMemberDefinition> _open = new();

    [Fact]
    public void Everything_in_src_is_reached_from_the_program()
    {
        using var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(AppContext.BaseDirectory);
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location));
        var modules = new[] { typeof(Work), typeof(Answer), typeof(GatewayClient), typeof(Program) }
            .Select(type => resolver.Resolve(AssemblyNameReference.Parse(type.Assembly.FullName)).MainModule).ToHashSet();

        Reach(modules.Single(module => module.EntryPoint is not null).EntryPoint);
        while (_open.TryPop(out var member))
        {
            foreach (var used in UsedBy(member).OfType<IMemberDefinition>().Where(used => modules.Contains(((MemberReference)used).Module)))
                Reach(used);
        }

        var types = modules.SelectMany(module => module.GetTypes()).Where(type => !IsGenerated(type)).ToList();
        Assert.InRange(_reached.Count, 5_000, int.MaxValue);
        var unreached = string.Join(", ", types.SelectMany(Written).Where(member => !_reached.Contains(member)).Select(NameOf)
            .Where(name => !Allowed.Contains(name) && !Allowed.Contains(name.Split('.')[0])).Order());
        Assert.True(unreached.Length == 0, unreached);
    }

    private void Reach(IMemberDefinition member)
    {
        if (_reached.Add(member)) _open.Push(member);
    }

    /// <summary>The members that somebody wrote. A type of constants is never reached: they are copied.</summary>
    private static IEnumerable<IMemberDefinition> Written(TypeDefinition type) =>
    [
        .. type.Fields.Any(field => field.HasConstant) ? (TypeDefinition[])[] : [type],
        .. type.Methods.Where(method => !method.IsConstructor && !method.IsSetter && method.Name.IndexOfAny(['<', '.']) < 0
            && (method.IsGetter || !IsGenerated(method))
            && method.Name is not ("op_Equality" or "op_Inequality" or "Deconstruct" or "get_EqualityContract")),
        .. type.Fields.Where(field => !field.HasConstant && !field.IsSpecialName && !IsGenerated(field)),
    ];

    private static string NameOf(IMemberDefinition member) => member is TypeDefinition ? member.Name
        : $"{member.DeclaringType.Name}.{(member.Name.StartsWith("get_", StringComparison.Ordinal) ? member.Name[4..] : member.Name)}";

    private static bool IsGenerated(IMemberDefinition? member) => member is not null
        && (member.CustomAttributes.Any(one => one.AttributeType.Name is nameof(CompilerGeneratedAttribute) or "GeneratedCodeAttribute")
            || member is TypeDefinition { Namespace: var place } && !place.StartsWith("ChatBot", StringComparison.Ordinal)
                && member.DeclaringType is null
            || member.Name[0] is '<' || IsGenerated(member.DeclaringType));

    private static IEnumerable<object?> UsedBy(IMemberDefinition member) =>
    [
        .. Definitions(member.DeclaringType), .. member.CustomAttributes.SelectMany(UsedBy),
        .. member switch
        {
            TypeDefinition type => UsedBy(type),
            FieldDefinition field => Definitions(field.FieldType),
            MethodDefinition method => UsedBy(method),
            _ => [],
        },
    ];

    private static IEnumerable<object?> UsedBy(CustomAttribute attribute) =>
    [
        attribute.Constructor.Resolve(),
        .. attribute.ConstructorArguments.Select(argument => argument.Value).OfType<TypeReference>().SelectMany(Definitions),
        .. attribute.Properties.Select(named => attribute.AttributeType.Resolve()?.Properties
            .FirstOrDefault(property => property.Name == named.Name)?.GetMethod),
    ];

    private static IEnumerable<object?> UsedBy(TypeDefinition type) =>
    [
        .. Definitions(type.BaseType), .. type.Interfaces.SelectMany(one => Definitions(one.InterfaceType)),
        .. type.Methods.Where(method => (method.IsVirtual && !type.IsInterface && !(method.Name == "PrintMembers" && IsGenerated(method))
            || method.IsConstructor)),
    ];

    private static IEnumerable<object?> UsedBy(MethodDefinition method) =>
    [
        .. Definitions(method.ReturnType),
        .. method.Parameters.SelectMany(parameter =>
            (object?[])[.. Definitions(parameter.ParameterType), .. parameter.CustomAttributes.SelectMany(UsedBy)]),
        .. method.HasBody ? method.Body.Instructions.SelectMany(instruction => Definitions(instruction.Operand)) : [],
    ];

    private static IEnumerable<object?> Definitions(object? reference) => reference switch
    {
        GenericInstanceType generic => [generic.ElementType.Resolve(), .. generic.GenericArguments.SelectMany(Definitions)],
        GenericParameter => [],
        TypeSpecification made => Definitions(made.ElementType),
        TypeReference type => [type.Resolve()],
        GenericInstanceMethod method => [.. Definitions(method.ElementMethod), .. method.GenericArguments.SelectMany(Definitions)],
        MethodReference method => [.. Definitions(method.DeclaringType), method.Resolve()],
        FieldReference field => [.. Definitions(field.DeclaringType), field.Resolve()],
        _ => [],
    };
}
