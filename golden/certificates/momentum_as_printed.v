(* momentum-as-printed *)
(* Momentum with weight decay walks through the same directions as momentum at the rates eta alpha^(-2t-1) without it, both from empty buffers. *)
(* w_(t+1) = w_t - eta v_(t+1), v_(t+1) = gamma v_t + grad L_t(w_t) + lambda w_t;  w~ the same with lambda = 0 and rates eta alpha^(-2t-1);  v_0 = v~_0 = 0 *)
(* alpha a root of x^2 - (1 + gamma - lambda eta) x + gamma *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* from t = 0: w~_t is parallel to w_t, the first rate being eta/alpha: false as stated, for at what trial 0 draws a difference is not zero. *)
(* at Dimension=2 Steps=1 Network=False Training=0 Units=3 Samples=8 Defect=0 RootOffset=0 EmptyBuffer=False ExponentOffset=0 ComplexRoots=False *)
Open Scope Q_scope.
Definition refuted_part_from_t_0_term (w_0 eta_0 w_1 S_2 S_0 S_3 alpha_0 gamma_0 : Q) : Q :=
  let t4 := Qred (w_1 * w_1) in
  let t5 := Qred (w_0 * w_0) in
  let t6 := Qred (t4 + t5) in
  let t7 := Qred (2 / t6) in
  let t9 := Qred (S_2 * w_1) in
  let t11 := Qred (S_0 * w_0) in
  let t12 := Qred (t9 + t11) in
  let t14 := Qred (S_3 * w_1) in
  let t15 := Qred (S_2 * w_0) in
  let t16 := Qred (t14 + t15) in
  let t17 := Qred (t16 * w_1) in
  let t18 := Qred (t12 * w_0) in
  let t19 := Qred (t17 + t18) in
  let t20 := Qred (t19 / t6) in
  let t21 := Qred (t20 * w_0) in
  let t22 := Qred (t12 - t21) in
  let t23 := Qred (t7 * t22) in
  let t26 := Qred (1 - alpha_0) in
  let t28 := Qred (gamma_0 / alpha_0) in
  let t29 := Qred (1 - t28) in
  let t30 := Qred (t26 * t29) in
  let t31 := Qred (t30 / eta_0) in
  let t32 := Qred (t31 * w_0) in
  let t33 := Qred (t23 + t32) in
  let t34 := Qred (eta_0 * t33) in
  let t35 := Qred (w_0 - t34) in
  let t36 := Qred (eta_0 / alpha_0) in
  let t37 := Qred (t20 * w_1) in
  let t38 := Qred (t16 - t37) in
  let t39 := Qred (t7 * t38) in
  let t40 := Qred (t36 * t39) in
  let t41 := Qred (w_1 - t40) in
  let t42 := Qred (t35 * t41) in
  let t43 := Qred (t31 * w_1) in
  let t44 := Qred (t39 + t43) in
  let t45 := Qred (eta_0 * t44) in
  let t46 := Qred (w_1 - t45) in
  let t47 := Qred (t36 * t23) in
  let t48 := Qred (w_0 - t47) in
  let t49 := Qred (t46 * t48) in
  Qred ((t42 - t49)).
Theorem refuted_part_from_t_0 :
  refuted_part_from_t_0_term (-481 # 512) (237 # 1024) (-475 # 1024) (-485 # 1024) (-447 # 512) (-17 # 32) (253 # 256) (647 # 1024) = (82563720055155 # 154515591651131392)
  /\ ~ refuted_part_from_t_0_term (-481 # 512) (237 # 1024) (-475 # 1024) (-485 # 1024) (-447 # 512) (-17 # 32) (253 # 256) (647 # 1024) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions refuted_part_from_t_0.
Close Scope Q_scope.
