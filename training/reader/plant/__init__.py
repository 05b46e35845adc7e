"""Plants faults, and harmless changes, in sound pairs. Each kind of change is a function that returns edits, or none where it does not apply."""

from .planter import Planter

__all__ = ["Planter"]
