import { render, Text } from "ink"

render(<Text>bare frame</Text>)
