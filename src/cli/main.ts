import path from "node:path";
import { text } from "node:stream/consumers";
import { runCommandLine } from "./commandLine";

// A reader that closes the pipe early (… | head) is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

void runCommandLine(process.argv.slice(2), {
  out: (chunk) => process.stdout.write(chunk),
  note: (chunk) => process.stderr.write(chunk),
  readInput: () => text(process.stdin),
  now: () => new Date(),
  worker: { file: path.join(__dirname, "green-check-worker.js") },
  onInterrupt: (listener) => {
    process.once("SIGINT", listener);
    return () => process.off("SIGINT", listener);
  },
}).then((status) => {
  // Not process.exit: a large report may still be on its way through a pipe.
  process.exitCode = status;
});
