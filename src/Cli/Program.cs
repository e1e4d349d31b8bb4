using PyLite.Cli;

return CommandLine.Run(args);
