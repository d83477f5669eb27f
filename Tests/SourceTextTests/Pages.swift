/// Small pages, written for these tests, with what surrounds an op-ed on the web.
enum Pages {
    /// Two paragraphs of an article.
    static let ferry = """
        The ferry has been late on nine mornings of the last twenty, and I have kept a list of them.

        The tide is printed a year ahead. Let the company print its excuses as early.
        """

    static let full = """
        The Daily Harbour
        Sections
        Home / Opinion / Guest Essay

        Opinion
        Why the Council Should Keep the Docks
        Selling the quay would cost more than it brings in.

        Jane Q. Roe and Kofi A. Mensah · 3 March 2024 · 5 min read

        Photo: Dockers at dawn
        Dockers wait for the morning ferry.
        Credit: Lena Ortiz/Harbour Courier

        T
        he council wants to sell the docks. It says so in a report of 140 pages. Mr. J. R. Hollis, its author, has never worked there.

        We use cookies to give you the best experience. Accept all cookies

        That is a pity, because the docks pay. Last year they brought in $4.2 million, i.e. more than the parking fees. “Who would sell a hen that lays?” Hollis himself asked in 2019.

        The cost of a sale

        A buyer would raise the rents. A buyer would close the slip. “The slip is not a museum.” “It is a workplace,” said Ms. Okoro.

        Follow @harbour

        ADVERTISEMENT

        So the di-plomacy of the mayor has failed. A well-known rule of diplomacy is to keep what works. Keep the docks.

        Jane Q. Roe teaches economics at Harbour College and is the author of “The Price of Water.” Kofi A. Mensah is a retired pilot.

        She lives in Port Haven with two dogs.

        Filed under: docks, council

        Most read
        Ferry late again
        Mayor opens a bridge
        The bakery that would not close. A story in five loaves.

        Comments (12)
        dockhand7: I do not agree with any of this. The docks are a ruin and we all pay for them.
        """

    static let markdown = """
        ---
        title: "A Bridge"
        author: Ann Lee
        ---
        # A Bridge Too Many

        *By* **Ann Lee**, special to the Courier

        > We do not need it.
        > We never did.

        ## What it costs

        There are three reasons:

        - It costs too much.
        - It goes nowhere; nobody asked for it

        Read more: The bridge that fell

        **Nobody** believes the *forecast*. The old one stands.
        """

    static let memoir = """
        Log in
        Letters | Sports | Obituaries

        GUEST ESSAY

        What the Strike Taught Me
        March 9, 2023, 5:00 a.m. ET

        By Tom O’Neil-Baptiste

        Mr. O’Neil-Baptiste is a bus driver in Leeds and the author of a memoir.

        When I was nineteen I drove a coach to the coast every day, and I learned much about people.

        We struck in May. The company said we were greedy.

        The company was wrong.

        The views expressed here are the author’s own.
        Follow the Harbour Courier on Facebook and on the radio.
        """

    static let column = """
        Opinion
        The Long Road to Clean Water
        Dr. Ana-Lucía Ortiz Vega, Guest columnist
        Published 5:01 a.m. ET Jan. 6, 2024 | Updated 6:10 a.m. ET Jan. 7, 2024

        Why won’t the state fix our pipes? That is what patients ask me every week.

        https://example.org/water

        The pipes were laid in 1922. They leak lead.

        “The pipes were laid in 1922,” the engineer told me. But the city will pay.

        > “Nobody should have to boil water in 2024.”

        Nobody should have to boil water in 2024. I say so as a doctor. We must act now.

        — Dr. Ana-Lucía Ortiz Vega is a pediatrician in Milltown. She can be reached by letter.

        This column does not necessarily reflect the views of the Courier.
        """
}
