# exit: 1
import _failing_module
