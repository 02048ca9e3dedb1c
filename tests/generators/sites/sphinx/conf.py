project = "Sphinx"
html_theme = "furo"
extensions = ["mini_coi.sphinx"]
