Console.Error.WriteLine("No benchmark named yet."); return 2;
