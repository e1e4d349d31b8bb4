# time: real
# oracle: 3.13
import os
import subprocess
import sys
from subprocess import DEVNULL, PIPE, STDOUT

print(subprocess.run(["echo", "hello"], capture_output=True))
print(subprocess.run(["cat"], input="a\nb\n", text=True, stdout=PIPE).stdout.splitlines())
print(subprocess.check_output("echo out; echo err >&2", shell=True, stderr=STDOUT))
print(subprocess.run(["sh", "-c", "exit 3"]).returncode, subprocess.call("exit 4", shell=True))
print(subprocess.run("echo $X; pwd", shell=True, env={"X": "from env"}, cwd="/", stdout=PIPE, text=True).stdout)
print(subprocess.run("echo gone", shell=True, stdout=DEVNULL))
print(subprocess.getstatusoutput("echo said; exit 2"), subprocess.getoutput("echo x"))
for command in (["no-such-program-here"], ["/no/such/file"]):
    try:
        subprocess.run(command)
    except FileNotFoundError as error:
        print(error.errno, error.filename)
try:
    subprocess.run(["sh", "-c", "echo part; exit 7"], check=True, stdout=PIPE)
except subprocess.CalledProcessError as error:
    print(error, error.output, error.stdout, error.stderr)
try:
    subprocess.run(["sleep", "20"], timeout=0.1)
except subprocess.TimeoutExpired as error:
    print(error.cmd, error.output)
process = subprocess.Popen(["cat"], stdin=PIPE, stdout=PIPE)
print(process.poll(), process.returncode)
print(process.communicate(b"x" * 300000)[0] == b"x" * 300000, process.returncode, process.poll())
process = subprocess.Popen(["sleep", "20"])
process.terminate()
print(process.wait())
process = subprocess.Popen(["sleep", "20"])
process.kill()
print(process.wait())
with subprocess.Popen("read x; echo got $x", shell=True, stdin=PIPE, stdout=PIPE, text=True, bufsize=1) as process:
    process.stdin.write("line\n")
    print(process.stdout.readline())
code = "import sys; print(sys.argv[1:], sys.stdin.read())"
print(subprocess.run([sys.executable, "-c", code, "a", "b"], input=b"in", capture_output=True).stdout)
