print("sub runs", __name__)
