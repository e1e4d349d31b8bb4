"""CPython imports this at start-up when this folder is on PYTHONPATH."""
import os

if not os.environ.get("RECORDER_REAL_TIME"):
    import virtual_time

    virtual_time.install()
