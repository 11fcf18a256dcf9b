"""Files that come with the program, and how dates and numbers are written on screen and on paper."""
