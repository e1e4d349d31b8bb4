"""TLS, which this interpreter does not have: programs that can do without learn of it by the ImportError."""
raise ImportError("TLS is not supported by this interpreter: there is no module ssl", name="ssl")
