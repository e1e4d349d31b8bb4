print("lazy runs")
name = __name__
