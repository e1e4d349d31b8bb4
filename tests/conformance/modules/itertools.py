raise RuntimeError('nobody gets here')
