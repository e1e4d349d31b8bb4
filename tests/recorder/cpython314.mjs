// Runs one script as the main program of CPython 3.14 (Pyodide's build for WebAssembly), with arguments, standard input and exit code:
//   PYODIDE=.../pyodide.mjs node cpython314.mjs script.py [arguments]
// The folder of the script is its working directory. There are no threads, sockets or processes in there.
import fs from "node:fs";
import path from "node:path";

const { loadPyodide } = await import(process.env.PYODIDE);
const folder = process.cwd();
const site = path.join(path.dirname(new URL(import.meta.url).pathname), "site");

const mount = (FS, where) => {
  FS.mkdirTree(where);
  FS.mount(FS.filesystems.NODEFS, { root: where }, where);
};
const python = await loadPyodide({
  args: process.argv.slice(2),
  env: { HOME: folder, PYTHONPATH: site, PYTHONDONTWRITEBYTECODE: "1", PYTHONINSPECT: "" },
  fsInit: async FS => {
    mount(FS, folder);
    if (!site.startsWith(folder)) mount(FS, site);
  },
});
const write = fd => ({ write: bytes => fs.writeSync(fd, bytes), isatty: false });
python.setStdout(write(1));
python.setStderr(write(2));
python.setStdin({ read: buffer => fs.readSync(0, buffer), isatty: false });
python._module.FS.chdir(folder);
// Pyodide runs asyncio on the browser's event loop; a script run as a main program gets CPython's own back.
python.runPython(`
import asyncio, time, virtual_time
from pyodide import webloop
asyncio._set_running_loop(None)
asyncio.run = webloop._orig_run
time.sleep = webloop._orig_sleep
virtual_time.install()
`);
try {
  process.exitCode = python._module._run_main();
} catch (exit) {
  if (exit.status === undefined) throw exit;
  process.exitCode = exit.status;
}
