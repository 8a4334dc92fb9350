"""Every call of the cloud, declared once. Client, form, command, preview and the simulated
route's contract are made from these declarations.
"""
