"""Damaged inputs for every reader: none may raise what nobody foresaw, hang, fill the memory or write.

A long run: ``python -m tests.fuzz --count 100000 [--reader NAME] --seed 1``.
"""
