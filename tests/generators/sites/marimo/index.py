import marimo

app = marimo.App()


@app.cell
def _():
    "Hello"
    return


if __name__ == "__main__":
    app.run()
