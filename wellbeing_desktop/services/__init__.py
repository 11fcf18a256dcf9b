"""What the user does: one module a noun, one function an act."""
