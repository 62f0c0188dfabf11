import { runCommand } from "./run";

void runCommand(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
