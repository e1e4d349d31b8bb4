print('our queue')
name = __name__
