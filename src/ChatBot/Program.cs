using System.Globalization;
using ChatBot.CommandLine;

// One culture for all output: what is printed is read by people and by scripts alike.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
return await Root.RunAsync(args, Terminal.System(), TimeProvider.System);
