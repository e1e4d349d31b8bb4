# oracle: 3.13
import subprocess
import sys

PROGRAM = """
import sys, warnings
print(sys.flags.bytes_warning, sys.warnoptions, warnings.filters[0][:3])
class Text(str): pass
class Data(bytes): pass
for source in [
    "str(b'x')", "str(bytearray(b'x'))", "'%s' % b'x'", "f'{b\\"x\\"}'", "format(b'x')", "'{}'.format(b'x')", "str(Data(b'x'))", "'%r' % b'x'",
    "str([b'x'])", "str(b'x', 'ascii')", "b'%s' % b'x'",
    "b'x' == 'x'", "'x' == b'x'", "b'x' != 'x'", "b'x' == 120", "120 == b'x'", "b'x' == True", "b'x' == 1.5", "b'x' == None", "b'x' == Text('x')",
    "bytearray(b'x') == 'x'", "bytearray(b'x') == 120", "bytearray(b'x') == b'x'", "b'x' in ['x']", "{b'x': 1}.get('x')", "'x' in {b'x'}", "(b'x',) == ('x',)",
]:
    with warnings.catch_warnings(record=True) as caught:
        try:
            print(source, "=", eval(source), [str(w.message) for w in caught])
        except BytesWarning as e:
            print(source, "raises", e)
"""
for options in [], ["-b"], ["-bb"], ["-b", "-W", "error"]:
    run = subprocess.run([sys.executable, *options, "-c", PROGRAM], capture_output=True, text=True)
    print(options, run.returncode, run.stderr)
    print(run.stdout)
