"""Outside judges of a built site: programs and rules that others wrote, each in one module of its name.

A module of a judge offers two things. `examine(site, verdict)` looks at the site and notes in the verdict what it
looked at and what is wrong. `FAULT` is a fault that must turn this judge red: `--prove` seeds it and looks.
"""
