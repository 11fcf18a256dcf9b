"""What the program remembers about this computer; never about people."""
