"""`python -m wellbeing_desktop` starts the program."""

import sys

from wellbeing_desktop.app.main import main

sys.exit(main())
