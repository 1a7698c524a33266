using System.CommandLine;
using ChatBot.Reading;

namespace ChatBot.CommandLine;

/// <summary>
/// <c>chatbot read-files</c>: reads for another process of this program, over standard input and output; nobody types it.
/// </summary>
internal static class ReadFilesVerb
{
    public static Command Make()
    {
        var verb = new Command(ReadingProcess.Verb, "Reads files for another process") { Hidden = true };
        verb.SetAction(_ =>
        {
            using var input = Console.OpenStandardInput();
            using var output = Console.OpenStandardOutput();
            ReadingProcess.Serve(input, output);
            return Root.Fine;
        });
        return verb;
    }
}
