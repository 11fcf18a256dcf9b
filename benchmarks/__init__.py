"""What the program costs, as ratios to the same work done bare in the same run: `make bench`."""
