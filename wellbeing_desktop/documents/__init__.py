"""PDF documents: tagged, archivable, reproducible, built in memory."""
