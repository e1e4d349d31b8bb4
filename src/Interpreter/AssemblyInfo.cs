[assembly: System.CLSCompliant(false)]

// Frames and argument buffers are filled before they are read: zeroing them first costs every call.
[module: System.Runtime.CompilerServices.SkipLocalsInit]
