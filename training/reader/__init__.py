"""Trains the reader: see training/README.md."""
