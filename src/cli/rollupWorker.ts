import { parentPort, workerData } from "node:worker_threads";
import { summariseFile, type RollUpTask } from "./rollupFile";

/** A thread of the roll-up: takes a file's name, gives its summary; the snapshot never leaves the thread. */
const task: RollUpTask = workerData;

parentPort?.on("message", (file: string) => {
  void summariseFile(file, task).then((outcome) => parentPort?.postMessage(outcome));
});
