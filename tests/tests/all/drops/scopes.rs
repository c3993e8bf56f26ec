//! Moves, scopes, temporaries and ways out; the marks are rustc's own drops.
use std::mem::ManuallyDrop;
pub struct G(Vec<u8>);
impl Drop for G { fn drop(&mut self) {} }
impl G { pub fn get(&self) -> Option<&u8> { self.0.first() } pub fn len(&self) -> usize { 0 } pub fn val(&self) -> G { make() } }
pub fn make() -> G { G(Vec::new()) }
pub fn cond() -> bool { true }
pub fn take<T>(_: T) {
} //~ T
pub fn branch(g: G) {
    if cond() {
        take(g);
    }
} //~ G
pub struct Pair { pub a: G, pub b: String }
pub fn partial(p: Pair) -> G {
    p.a
} //~ String
pub fn late() {
    let g;
    if cond() {
        g = make();
        g.len();
    }
} //~ G
pub fn assign(mut g: G) -> G {
    g = make(); //~ G
    g
}
pub fn first_assign() {
    let mut g = make();
    take(g);
    g = make();
    g.len();
} //~ G
pub fn arms(o: Option<G>) -> usize {
    match o {
        Some(g) if cond() => g.len(), //~ G
        Some(g) => {
            take(g);
            1
        }
        None => 0,
    }
}
pub fn iflet() -> usize {
    if let Some(b) = make().get() {
        *b as usize
    } else { //~2024 G
        1
    }
} //~2021 G
pub fn tail() -> usize {
    let g = make();
    make().len() //~2024 G
} //~ G
pub fn scrut() -> usize {
    match make().get() {
        Some(b) => *b as usize,
        None => 0,
    } //~2024 G
} //~2021 G
pub fn whilelet() {
    while let Some(_) = make().get() {
        cond();
    } //~ G
}
pub fn looped() -> Option<u8> {
    loop {
        let g = make();
        if cond() {
            break;
        }
        if cond() {
            continue;
        }
        if cond() {
            return None;
        }
        let r: Option<u8> = None;
        r?;
        g.len();
    } //~ G
    None
}
pub fn ignore() {
    let _ = make(); //~ G
    let _g = make();
    cond();
} //~ G
pub fn extended() {
    let r = &make();
    r.len();
} //~ G
pub fn closed(g: G, s: String) -> impl FnOnce() -> usize {
    move || {
        take(s);
        g.len()
    } //~ G
}
pub fn by_ref(g: G) -> usize {
    let f = || g.len();
    f()
} //~ G
#[derive(Default)]
pub struct Conf { pub a: String, pub b: String, pub n: u8 }
pub fn update(c: Conf) -> Conf {
    Conf { a: String::new(), ..c }
} //~ String
pub fn update2() -> Conf {
    Conf { a: String::new(), ..Default::default() } //~2024 String
} //~2021 String
pub fn unbox(b: Box<Pair>) -> String {
    b.b
} //~ G
pub fn unbox2(b: Box<G>) -> G {
    *b
}
pub fn params((a, _): (G, G), _: G, Pair { b, .. }: Pair) -> usize {
    a.len() + b.len()
} //~ G, String
pub fn manual(g: G) {
    let _m = ManuallyDrop::new(g);
}
pub fn forget(g: G) {
    std::mem::forget(g);
}
pub fn generic<T, U: Copy>(t: T, u: U) {
    let _u = u;
} //~ T
pub fn refs(v: &mut Vec<G>, g: G) {
    v[0] = g; //~ G
}
pub async fn waits(g: G) -> usize {
    take(make());
    std::future::ready(make()).await; //~ G, Ready
    g.len()
} //~ G
pub fn block() {
    let _x = async move { make(); }; //~ G
} //~ {async block@lib.rs:140:14: 140:24}
macro_rules! guarded {
    ($e:expr) => {{
        let g = make();
        $e
    }}; //~ G
}
pub fn in_macro() -> usize {
    guarded!(make().len()) //~2024 G
} //~2021 G
pub fn temp_in_cond() {
    if make().len() == 1 { //~ G
        cond();
    }
}
pub fn lazy() -> bool {
    make().len() == 1 && make().len() == 2 || make().len() == 3 //~ G
}
pub fn let_else(o: Option<G>) -> usize {
    let Some(g) = o else {
        return 0;
    };
    g.len()
} //~ G
pub fn let_else_temp() -> usize {
    let Some(b) = make().get().copied() else {
        return 0;
    }; //~ G
    b as usize
}
pub fn array() {
    let [a, ..] = [make(), make(), make()]; //~ G
    take(a);
}
pub fn for_loop(v: Vec<G>) {
    for g in v {
        if cond() {
            break;
        }
        take(g);
    } //~ G, IntoIter
}
pub fn ret_arg() -> Option<Pair> {
    Some(Pair { a: make(), b: fails()? }) //~ G
}
pub fn fails() -> Option<String> { None }
pub fn deref_temp() -> usize {
    let n = make().val().val().len(); //~ G
    n
}
pub fn opts(a: Option<G>) -> Option<G> {
    let a = a?;
    if a.len() == 0 { return None; }
    Some(a)
} //~ G
pub fn labelled() {
    'a: {
        let g = make();
        if cond() { break 'a; }
        g.len();
    } //~ G
}
pub fn nested(o: Option<Result<G, String>>) -> Option<G> {
    match o {
        Some(Ok(g)) => Some(g),
        Some(Err(_)) => None,
        None => None,
    }
} //~ Result
pub fn slices(v: &[G]) -> Option<G> {
    match v {
        [a] => Some(a.val()),
        _ => None,
    }
}
pub fn reassign_field(p: &mut Pair, q: Pair) {
    p.a = q.a; //~ G
} //~ String
pub fn destructure(mut a: G, mut b: G) {
    (a, b) = (make(), make()); //~ G
    a.len();
} //~ G
pub fn swap_opt(mut cur: Option<Box<Pair>>) {
    while let Some(p) = cur {
        cur = None;
        take(p.b);
    } //~ G
}
pub fn index_box(b: Box<[G]>) -> usize {
    b[0].len()
} //~ Box
pub fn dynamic(b: Box<dyn Fn() -> G>) -> usize {
    b().len() //~2024 G
} //~2021 Box, G //~2024 Box
pub fn refcell(c: &std::cell::RefCell<G>) -> usize {
    c.borrow().len() //~2024 Ref
} //~2021 Ref
pub fn lock(m: &std::sync::Mutex<G>) -> usize {
    let n = m.lock().unwrap().len(); //~ MutexGuard
    match m.lock() {
        Ok(g) => g.len(), //~ MutexGuard
        Err(e) => e.into_inner().len() + n, //~ MutexGuard
    }
}
pub fn thread() {
    std::thread::spawn(|| make().len()); //~ G, JoinHandle
}
pub async fn for_ever(g: G) -> ! {
    let _g = g;
    loop {
        std::future::ready(1).await;
    }
}

pub async fn waits_for_ever(g: G) -> ! {
    make(); //~ G
    for_ever(g).await //~ {async fn body of for_ever()}
}
pub async fn waits_for_ever_in_a_branch(g: G, is_long: bool) -> usize {
    if is_long {
        for_ever(g).await;
    }
    1
} //~ G
pub fn waits_for_ever_in_a_block(g: G) -> impl std::future::Future<Output = std::convert::Infallible> {
    async move {
        for_ever(g).await
    }
}
