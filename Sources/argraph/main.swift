print("argraph")
