// A tus server that is not ours, for the tests: @tus/server with @tus/file-store on a free port of this machine.
//
//     node server.mjs FOLDER
//
// Prints its port when it is ready, and ends when its standard input does, so that it cannot outlive its test.
import { FileStore } from "@tus/file-store";
import { Server } from "@tus/server";
import process from "node:process";

const directory = process.argv[2];
const hour = 60 * 60 * 1000;
const server = new Server({
  path: "/files",
  maxSize: 4 * 1024 * 1024,
  datastore: new FileStore({ directory, expirationPeriodInMilliseconds: hour }),
});
const listening = server.listen({ host: "127.0.0.1", port: 0 }, () => {
  process.stdout.write(`${listening.address().port}\n`);
});
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
