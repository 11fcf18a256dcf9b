"""One module a view; views do not know each other."""
