using System.Text.RegularExpressions;
using ChatBot.Corpus.Works;
using ChatBot.Discord.Gateway;
using ChatBot.Search.Answers;
using ChatBot.Testing;
using Microsoft.Extensions.Logging;
using Mono.Cecil;

namespace ChatBot.Tests;

/// <summary>One name for one thing, where no rule of the compiler can tell: what is passed on, and the numbers of the log.</summary>
public sealed class ConventionTests : IDisposable
{
    private readonly List<AssemblyDefinition> _assemblies =
        [.. new[] { typeof(Work), typeof(Answer), typeof(GatewayClient), typeof(Program) }
            .Select(type => AssemblyDefinition.ReadAssembly(type.Assembly.Location))];

    private IEnumerable<MethodDefinition> Methods => _assemblies.SelectMany(assembly => assembly.MainModule.GetTypes())
        .SelectMany(type => type.Methods).Where(method =>
            !method.IsSetter && method.Name is not "Deconstruct" && !method.Name.Contains('<') && !method.DeclaringType.Name.Contains('<'));

    /// <summary>
    /// <c>cancellation</c> of one call; <c>stop</c> for the end of what runs as long as the process. The framework's interfaces and base
    /// classes have names of their own.
    /// </summary>
    [Fact]
    public void What_cancels_has_one_name() => Assert.Empty(Named<CancellationToken>(["cancellation", "stop"])
        .Where(one => !one.Method.IsVirtual || one.Parameter is not ("cancellationToken" or "stoppingToken")).Select(one => $"{one}"));

    [Fact]
    public void A_logger_is_called_log() => Assert.Empty(Named<ILogger>(["log"]).Concat(Named<ILogger<Program>>(["log"])));

    [Fact]
    public void Every_line_of_the_log_has_a_number_of_its_own()
    {
        var numbers = Methods.SelectMany(method => method.CustomAttributes)
            .Where(one => one.AttributeType.Name == nameof(LoggerMessageAttribute))
            .Select(one => one.ConstructorArguments is [{ Value: int number }, ..] ? number : 0).ToList();

        Assert.True(numbers.Count > 30);
        Assert.Equal(numbers.Distinct().Order(), numbers.Order());
        Assert.DoesNotContain(0, numbers);
    }

    [Fact]
    public void No_two_types_of_two_namespaces_have_one_name()
    {
        var types = _assemblies.SelectMany(assembly => assembly.MainModule.Types)
            .Where(type => type.Namespace.StartsWith("ChatBot", StringComparison.Ordinal)).ToList();

        Assert.True(types.Count > 500);
        Assert.Empty(types.GroupBy(type => type.Name).Where(same => same.Select(type => type.Namespace).Distinct().Count() > 1)
            .Select(same => string.Join(", ", same.Select(type => type.FullName))));
    }

    [Fact]
    public void The_files_that_the_README_walks_through_exist()
    {
        var readme = File.ReadAllText(Path.Combine(ProjectFolder.Path, "README.md"));
        var files = Regex.Matches(readme, @"(?<=`)src/[\w./]+\.cs(?=`)").Select(match => match.Value).ToList();

        Assert.True(files.Count > 30);
        Assert.All(files, file => Assert.True(File.Exists(Path.Combine(ProjectFolder.Path, file)), file));
    }

    public void Dispose() => _assemblies.ForEach(assembly => assembly.Dispose());

    private IEnumerable<(MethodDefinition Method, string Parameter)> Named<T>(IReadOnlyList<string> allowed)
    {
        var type = typeof(T).IsGenericType ? typeof(T).GetGenericTypeDefinition().FullName : typeof(T).FullName;
        var parameters = Methods.SelectMany(method => method.Parameters.Select(parameter => (method, parameter)))
            .Where(one => one.parameter.ParameterType.GetElementType().FullName == type).ToList();
        Assert.NotEmpty(parameters);
        return parameters.Where(one => !allowed.Contains(one.parameter.Name, StringComparer.OrdinalIgnoreCase))
            .Select(one => (one.method, one.parameter.Name));
    }
}
